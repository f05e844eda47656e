import actions from './actions.json';
import agreements from './agreements.json';
import cli from './cli.json';
import common from './common.json';
import contacts from './contacts.json';
import counting from './counting.json';
import counts from './counts.json';
import editing from './editing.json';
import errors from './errors.json';
import events from './events.json';
import forms from './forms.json';
import menu from './menu.json';
import overview from './overview.json';
import palette from './palette.json';
import papers from './papers.json';
import partners from './partners.json';
import problems from './problems.json';
import published from './published.json';
import report from './report.json';
import settings from './settings.json';
import start from './start.json';
import summary from './summary.json';
import tables from './tables.json';
import visits from './visits.json';
import vocabulary from './vocabulary.json';

export const ru = {
  common,
  vocabulary,
  counting,
  // Sentences of papers are one book; those of each further paper stand in a file of their own.
  report: { ...report, papers },
  problems,
  errors,
  menu,
  actions,
  cli,
  overview,
  partners,
  visits,
  events,
  agreements,
  contacts,
  counts,
  summary,
  published,
  settings,
  forms,
  palette,
  start,
  tables,
  editing,
};
