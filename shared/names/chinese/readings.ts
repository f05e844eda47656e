/** A Chinese name written in the other scripts. */
export interface ChineseReading {
  /** With tone marks and capitals: Wáng Xiǎomíng, Xī'ān, Wǔjìn Qū. */
  readonly pinyin: string;
  /** By the Palladius system. */
  readonly ru: string;
  /** Latin letters without tones. */
  readonly en: string;
  /** False where a character may be read otherwise. */
  readonly certain: boolean;
}
