/** Surnames whose reading a general dictionary does not know, as 《现代汉语词典》 gives them; tones as numbers. */
export const surnameReadings: Readonly<Record<string, string>> = {
  秘: 'bi4',
  洗: 'xian3',
  黑: 'he4',
  种: 'chong2',
  重: 'chong2',
  祭: 'zhai4',
  晟: 'cheng2',
  郇: 'xun2',
  占: 'zhan1',
  么: 'yao1',
  角: 'jue2',
  观: 'guan4',
  佴: 'nai4',
  单于: 'chan2 yu2',
  单: 'shan4',
  於陵: 'wu1 ling2',
};

/** Surnames of two characters (复姓). */
export const doubleSurnames: ReadonlySet<string> = new Set(
  (
    '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 令狐 慕容 长孙 宇文 司徒 夏侯 轩辕 端木 独孤 南宫 百里 呼延 东郭 南门 西门 申屠 ' +
    '公羊 澹台 赫连 闻人 太史 完颜 万俟 钟离 濮阳 淳于 单于 闾丘 司空 亓官 司寇 子车 颛孙 巫马 公西 漆雕 乐正 壤驷 公良 拓跋 ' +
    '夹谷 宰父 谷梁 段干 羊舌 微生 梁丘 左丘 东门 第五 鲜于 耶律 纳兰 公冶 宗政 太叔 仲孙 哥舒 屈突 贺兰 司城 於陵 钮祜'
  ).split(' '),
);

/**
 * Surnames of one character: the three hundred commonest of the census and those of 《百家姓》 with readings of their
 * own. A name that begins with none of them is not taken for a person's unasked.
 */
export const singleSurnames: ReadonlySet<string> = new Set([
  ...('王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟' +
    '汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温' +
    '芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜肖詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍' +
    '覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来苟全褚廉简娄盖符奚木穆党燕' +
    '郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠桑荆谌银扬' +
    '明沙薄伏岑习胥保和蔺区朴尉令尧麦冀水'),
]);
