import { isAgency } from '../agencies.js';
import { findDates } from '../dates/parse-date.js';
import { pattern } from '../pattern.js';
import { isKnownPlace } from './places.js';
import type { WireOpening } from './wire-opening.js';

type Names = Readonly<Record<string, string | undefined>>;
interface Signature {
  place: string | null;
  agency: string | null;
}

/**
 * How the press of China, Japan and Korea opens a story. The groups `text` (what is printed as the dateline) and `date`
 * are read as they are; `sign` says of the others who signs and where, or that this is no opening. The whole match is
 * what stands before the first sentence.
 */
interface Shape {
  shape: () => RegExp;
  sign: (names: Names) => Signature | null;
}

const shapes: readonly Shape[] = [
  {
    // 新华社北京1月28日电（记者王小明） · 中央社記者王小明台北28日電 · 中新网1月28日电 · 中广网北京12月15日消息. Not: 新华社报道.
    shape: () =>
      pattern()`^(?<text>[(【〔[]?据?(?<who>\p{Script=Han}{2,12}?)(?:[记記]者\p{Script=Han}{3}(?:、\p{Script=Han}{3})*(?<where>\p{Script=Han}{2,8}?)?)?(?<date>(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)(?:综合|綜合|專)?(?:外[电電])?(?:[电電讯訊]|消息|报道|報[道導])[)】〕\]]?)(?:\s?\([^)]{2,30}\))?[：:，,]?\s*`,
    sign: ({ who = '', where }) => {
      const agency = agencyAtHead(who);
      if (!agency) return null;
      return { agency, place: where ?? (who.slice(agency.length).replace(kindOfReporter, '') || null) };
    },
  },
  {
    // 本报讯（记者王小明） · 【明報專訊】. Not: 通讯（…）, 资讯.
    shape: () =>
      pattern()`^(?<text>【(?<who>\p{Script=Han}{2,6}?)(?:专|專)?[讯訊電电]】|(?<paper>\p{Script=Han}{1,6}[报報社网網台])[讯訊])(?:\s?\([^)]{2,30}\))?\s*`,
    sign: ({ who, paper }) =>
      (paper ?? agencyAtHead(who ?? '')) ? { agency: paper ?? who ?? null, place: null } : null,
  },
  {
    // 〔記者王小明／台北報導〕 · 【台灣醒報記者王小明台北報導】. Not: 綜合報導, which is no place.
    shape: () =>
      pattern()`^(?<text>[〔【[(]?(?<who>\p{Script=Han}{2,6})?[記记]者\p{Script=Han}{3}(?:、\p{Script=Han}{3})*\s?[/／]?\s?(?<where>\p{Script=Han}{2,3})報導[〕】\])]?)\s*`,
    sign: ({ who, where = '' }) => (notWhere.test(where) ? null : { agency: who ?? null, place: where }),
  },
  {
    // 【ワシントン=共同】 · 【パリ＝山田太郎】, a reporter. Not: 【写真=共同】.
    shape: () =>
      pattern()`^(?<text>【(?<where>[\p{Script=Katakana}\p{Script=Han}ー・]{2,16}?)\s?[=＝](?<who>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・、 A-Z]{2,20})】)\s*`,
    sign: ({ who = '', where = '' }) => {
      if (isAgency(`${where}=${who}`)) return { agency: `${where}=${who}`, place: null };
      return notWhere.test(where) ? null : { place: where, agency: isAgency(who) ? who : null };
    },
  },
  {
    // 【ロンドン時事】 · 【北京共同】 · 【ソウル聯合ニュース】 · 【AFP=時事】. Not: 【速報】, 【独自】.
    shape: () => pattern()`^(?<text>【(?<who>[\p{Script=Katakana}\p{Script=Han}ー・A-Z=＝]{2,20})】)\s*`,
    sign: ({ who = '' }) => {
      if (isAgency(who.replace('＝', '='))) return { agency: who, place: null };
      for (let at = 2; at < who.length - 1; at++) {
        const agency = who.slice(at);
        if (isAgency(agency) && !notWhere.test(who.slice(0, at))) return { agency, place: who.slice(0, at) };
      }
      return null;
    },
  },
  {
    // [東京 28日 ロイター] - · 【1月28日 AFP】
    shape: () =>
      pattern()`^(?<text>[[【](?:(?<where>[\p{Script=Katakana}\p{Script=Han}ー・/]{2,20})\s)?(?<date>(?:\d{1,2}月)?\d{1,2}日)\s(?<who>[\p{L}ー ]{2,16})[\]】])\s?[-–—−ー]?\s*`,
    sign: ({ where, who = '' }) => (isAgency(who) ? { agency: who, place: where ?? null } : null),
  },
  {
    // (서울=연합뉴스) 홍길동 기자 = · [서울=뉴시스]홍길동 기자 =. Not: (사진=연합뉴스), [헤럴드신문=홍길동 기자].
    shape: () =>
      pattern()`^(?<text>[([【](?<where>\p{Script=Hangul}[\p{Script=Hangul}·/]{1,15})\s?=\s?(?<who>[\p{L}\d]{2,12})[)\]】])(?:\s?(?:\p{Script=Hangul}{2,5}[\s·,]*){1,4}(?:기자|특파원|통신원)\s?=|\s?=)?\s*`,
    sign: ({ where = '', who = '' }) =>
      !notWhere.test(where) && (isAgency(who) || isKnownPlace(where)) ? { agency: who, place: where } : null,
  },
];

/** What stands where a place would: a picture's credit, a story that was put together at the desk. */
const notWhere =
  /^(?:写真|動画|画像|映像|提供|図|資料|出典|独自|速報|綜合|综合|即時|專題|編譯|報社|사진|자료|자료사진|그래픽|영상|제공|출처|글|정리)/;

/** 环球网实习记者: an intern, no place. */
const kindOfReporter = /(?:实习|實習|见习|特约|特約|首席)$/;

/** 新华社 at the head of 新华社北京: an agency that a lexicon has, or whatever ends like one. */
function agencyAtHead(text: string): string | null {
  for (let end = text.length; end >= 2; end--) if (isAgency(text.slice(0, end))) return text.slice(0, end);
  return pattern()`^\p{Script=Han}{1,5}?(?:通[讯訊]社|社|网|網|[报報])`.exec(text)?.[0] ?? null;
}

/** Other paragraphs are not looked at closer. */
const mayOpen = /^[（(【［[〔\u3400-\u9fff]/;

/**
 * Reads an opening of the Chinese, Japanese or Korean press at the head of a paragraph.
 *
 * @param text the paragraph
 * @param head its first line with plain digits, spaces and brackets, at the same offsets
 */
export function parseBracketOpening(text: string, head: string): WireOpening | null {
  if (!mayOpen.test(text)) return null;
  for (const { shape, sign } of shapes) {
    const match = shape().exec(head);
    const signature = match?.groups && sign(match.groups);
    if (!signature) continue;
    const { date, text: printed = '' } = match.groups ?? {};
    const found = date ? findDates(date)[0] : undefined;
    return {
      dateline: {
        text: text.slice(0, printed.length),
        place: signature.place,
        agency: signature.agency,
        date: found?.iso ?? null,
      },
      length: match[0].length,
      parts: found?.parts ?? null,
    };
  }
  return null;
}
