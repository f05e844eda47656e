import { describe, expect, it } from 'vitest';
import { nameKey } from './name-key';
import { knownParts, russianPersonInChinese } from './russian-person';
import { surnames } from './surnames';
import { transcribe } from './transcribe';

const chinese = (name: string) => russianPersonInChinese(name.split(' '));

describe('a Russian person in Chinese', () => {
  it.each([
    ['Иванов', '伊万诺夫'],
    ['Алексей Орлов', '阿列克谢·奥尔洛夫'],
    ['Орлов Алексей', '阿列克谢·奥尔洛夫'],
    ['Иванов Иван Иванович', '伊万·伊万诺维奇·伊万诺夫'],
    ['Анна Сергеевна Иванова', '安娜·谢尔盖耶芙娜·伊万诺娃'],
    ['Ильич Илья', '伊利亚·伊里奇'],
    ['Сергей Собянин', '谢尔盖·索比亚宁'],
    ['Юлия Чайковская', '尤利娅·柴可夫斯卡娅'],
    ['Ольга Синицына', '奥莉加·西尼岑娜'],
    ['Алёна Королева', '阿廖娜·科罗廖娃'],
  ])('%s is %s', (ru, zh) => expect(chinese(ru)).toEqual({ text: zh, established: true }));

  it.each([
    ['Марина Ветрова', '玛丽娜·韦特罗娃'],
    ['Виктор Заболоцкий', '维克托·扎博洛茨基'],
    ['Николай Верас', '尼古拉·韦拉斯'],
    ['Ольга Римская-Корсакова', '奥莉加·里姆斯卡娅-科尔萨科娃'],
  ])('%s is transcribed as %s, not called established', (ru, zh) =>
    expect(chinese(ru)).toEqual({ text: zh, established: false }),
  );

  it.each(['Иванов7', 'John Орлов', 'Кргн', 'а'.repeat(40)])('%s is none', (text) =>
    expect(chinese(text)).toBeNull(),
  );
});

describe('the tables', () => {
  it('name nobody twice', () => {
    const names = knownParts.map(([ru]) => nameKey(ru));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('are in Russian and simplified Chinese only', () => {
    for (const [ru, zh] of knownParts) {
      expect(ru).toMatch(/^[А-ЯЁ][а-яё]+$/);
      expect(zh).toMatch(/^\p{Script=Han}+$/u);
    }
  });

  it('mostly say what the transcription says, which therefore is worth suggesting', () => {
    const same = surnames.filter(([ru, zh]) => transcribe(ru) === zh).length;
    expect(same / surnames.length).toBeGreaterThan(0.8);
  });
});
