import { describe, expect, it } from 'vitest';
import { agreement, places, visit } from '../../../shared/counting/records-for-tests';
import { Register } from '../../../shared/register/register';
import { filterContacts, organisationRows, personRows } from './contact-rows';
import { mentionsOf } from './mentions';

const today = '2025-11-21';
const register = new Register([
  ...places,
  {
    kind: 'organisation',
    id: 'chamber',
    names: { en: 'Chamber of Commerce' },
    organisationKind: 'chamber',
    city: 'chengdu',
  },
  {
    kind: 'person',
    id: 'li',
    names: { en: 'Li Wei' },
    posts: [
      { title: { en: 'Mayor' }, city: 'guangzhou', to: '2023' },
      { title: { en: 'Chairman' }, organisation: 'chamber' },
    ],
  },
  { kind: 'person', id: 'nameless', posts: [{ title: { en: 'Mayor' }, city: 'guangzhou' }] },
  visit('v1', '2025-03-01', { head: { person: 'li' } }),
  agreement('a1', '2025-06-01', { signatories: [{ person: 'li' }] }),
]);
const people = personRows(register, today);
const all = { city: 'all', kind: 'all', text: '' } as const;

describe('the list of people', () => {
  it('shows the present post, and the city of its organisation where the person names none', () => {
    const [li] = people;
    expect(li?.post?.title.en).toBe('Chairman');
    expect(li?.city).toBe('chengdu');
  });

  it('finds a person by name, post, organisation and city', () => {
    const ids = (text: string) =>
      filterContacts(people, { ...all, text }, register, 'en').map(({ id }) => id);
    expect(ids('wei')).toEqual(['li']);
    expect(ids('commerce')).toEqual(['li']);
    expect(ids('guangzhou')).toEqual(['nameless']);
    expect(ids('mayor')).toEqual(['li', 'nameless']);
  });
});

describe('the list of organisations', () => {
  it('says how many people hold a post there', () => {
    expect(organisationRows(register).map(({ id, people: count }) => [id, count])).toEqual([['chamber', 1]]);
  });
});

describe('where a person appears', () => {
  it('lists the records that name the person, latest first', () => {
    expect(mentionsOf(register, 'li')).toEqual(['a1', 'v1']);
  });
});
