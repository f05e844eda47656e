/**
 * The Russian table of the Xinhua News Agency (俄汉音译表): what a consonant and the vowel behind it become. Columns are
 * the vowels, the first being none; -н columns hold for an н that closes its syllable. ь counts as и.
 */
const columns = ['', ...'а я э е ы и о ё у ю ай ан ян ен эн ин он ун'.split(' ')];
const rows = `
б 布 巴 比亚 贝 别 贝 比 博 比奥 布 比尤 拜 班 比扬 边 本 宾 邦 本
п 普 帕 皮亚 佩 佩 佩 皮 波 皮奥 普 皮尤 派 潘 皮扬 片 彭 平 蓬 蓬
д 德 达 佳 代 杰 德 季 多 焦 杜 久 代 丹 江 坚 登 金 东 敦
т 特 塔 佳 泰 捷 特 季 托 乔 图 秋 泰 坦 强 坚 滕 京 通 通
г 格 加 吉亚 盖 格 格 吉 戈 吉奥 古 久 盖 甘 吉扬 根 根 金 贡 贡
к 克 卡 基亚 凯 克 克 基 科 基奥 库 丘 凯 坎 基扬 肯 肯 金 孔 昆
в 夫 瓦 维亚 韦 韦 维 维 沃 维奥 武 维尤 瓦伊 万 维扬 文 文 温 翁 文
ф 夫 法 菲亚 费 费 菲 菲 福 菲奥 富 菲尤 法伊 凡 菲扬 芬 芬 芬 丰 丰
з 兹 扎 贾 泽 泽 济 济 佐 焦 祖 久 宰 赞 江 津 增 津 宗 尊
с 斯 萨 夏 塞 谢 瑟 西 索 肖 苏 休 赛 桑 相 先 森 辛 松 孙
ж 日 扎 扎 热 热 日 日 若 若 茹 茹 扎伊 然 让 任 任 任 容 容
ш 什 沙 沙 舍 舍 希 希 绍 绍 舒 舒 沙伊 尚 尚 申 申 申 雄 顺
ч 奇 恰 恰 切 切 奇 奇 乔 乔 丘 丘 柴 昌 强 琴 琴 钦 琼 春
щ 希 夏 夏 谢 谢 希 希 晓 晓 休 休 夏伊 先 先 先 先 辛 雄 逊
ц 茨 察 齐亚 采 采 齐 齐 措 齐奥 楚 秋 采 灿 齐扬 岑 岑 钦 聪 聪
х 赫 哈 希亚 海 赫 希 希 霍 晓 胡 休 海 汉 希扬 亨 亨 欣 洪 洪
м 姆 马 米亚 梅 梅 梅 米 莫 苗 穆 缪 迈 曼 米扬 缅 门 明 蒙 蒙
н 恩 纳 尼亚 内 涅 内 尼 诺 尼奥 努 纽 奈 南 尼扬 年 嫩 宁 农 农
л 尔 拉 利亚 莱 列 雷 利 洛 廖 卢 柳 莱 兰 良 连 伦 林 隆 伦
р 尔 拉 里亚 雷 列 雷 里 罗 廖 鲁 留 赖 兰 良 连 伦 林 龙 伦
й 伊 亚 亚 耶 耶 伊 伊 约 约 尤 尤 亚伊 扬 扬 延 延 因 永 云
- - 阿 亚 埃 耶 厄 伊 奥 约 乌 尤 艾 安 扬 延 恩 因 翁 温
`;

/** Consonant (`-` for none) and vowel (empty for none) to Chinese characters. */
export const transcriptionTable: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [consonant = '', ...cells] = row.split(' ');
      return [consonant, new Map(cells.map((cell, at) => [columns[at] ?? '', cell]))] as const;
    }),
);

/** Endings with a form of their own; they go before the table. */
export const fixedEndings: readonly (readonly [ru: string, zh: string])[] = [
  ['город', '哥罗德'],
  ['град', '格勒'],
  ['бург', '堡'],
  ['поль', '波尔'],
  ['цов', '佐夫'],
  ['цова', '佐娃'],
  ['ский', '斯基'],
  ['цкий', '茨基'],
  ['ская', '斯卡娅'],
  ['цкая', '茨卡娅'],
];
