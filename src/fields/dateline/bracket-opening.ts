import { isAgency } from '../agencies.js';
import { foldDigits } from '../dates/fold-digits.js';
import { findDates } from '../dates/parse-date.js';
import { pattern } from '../pattern.js';
import type { WireOpening } from './wire-opening.js';

/**
 * How the press of China, Japan and Korea opens a wire story. `place`, `agency` and `text` (what is printed as the
 * dateline) are named groups; the whole match is what stands before the first sentence.
 */
const shapes: readonly RegExp[] = [
  // 新华社北京1月28日电（记者王小明） · 中央社記者王小明台北28日電 · 本报北京1月28日讯. Not: 新华社报道.
  pattern()`^(?<text>[（(【]?据?(?<agency>本[报報]|\p{Script=Han}{1,4}(?:社|网|網|通讯社|通訊社))(?:[记記]者\p{Script=Han}{3}(?:、\p{Script=Han}{3})*)?(?<place>(?!\d)\p{Script=Han}{2,8}?)??(?<date>(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)(?:综合|專)?[电電讯訊][）)】]?)(?:\s?[（(][^）)]{2,30}[）)])?[：:，]?\s*`,
  // 【法新社巴黎28日電】
  pattern()`^(?<text>[【〔［[](?<agency>\p{Script=Han}{2,4}社)(?<place>\p{Script=Han}{2,8}?)?(?<date>(?:\d{1,2}月)?\d{1,2}日)[电電讯訊][】〕］\]])\s*`,
  // 【ワシントン=共同】 · 【パリ＝山田太郎】 · 【ロンドン時事】. Not: 【速報】, 【独自】, 【写真】.
  pattern()`^(?<text>【(?<place>[\p{Script=Katakana}\p{Script=Han}ー・]{2,16}?)\s?(?:[=＝](?<agency>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・、 ]{2,20})|(?<named>共同|時事|[AR][A-Z]{1,3}))】)\s*`,
  // [東京 28日 ロイター] -
  pattern()`^(?<text>[［[](?<place>[\p{Script=Katakana}\p{Script=Han}ー・/]{2,20})\s(?<date>(?:\d{1,2}月)?\d{1,2}日)\s(?<agency>[\p{L}ー ]{2,16})[］\]])\s?[-–—−ー]?\s*`,
  // (서울=연합뉴스) 홍길동 기자 = · [서울=뉴시스]홍길동 기자 =
  pattern()`^(?<text>[([【](?<place>[\p{Script=Hangul}·/]{2,16})\s?=\s?(?<agency>[\p{L}\d]{2,12})[)\]】])(?:\s?(?:\p{Script=Hangul}{2,5}[\s·,]*){1,3}(?:기자|특파원|통신원)\s?=|\s?=)?\s*`,
];

/** Other paragraphs are not looked at closer. */
const mayOpen = /^[（(【［[〔\u3400-\u9fff]/;

/** Reads an opening of the Chinese, Japanese or Korean press at the head of a paragraph. */
export function parseBracketOpening(text: string): WireOpening | null {
  if (!mayOpen.test(text)) return null;
  const head = foldDigits(text.slice(0, 120));
  for (const shape of shapes) {
    const match = shape.exec(head);
    if (!match?.groups) continue;
    const { place, agency, named, date, text: printed = '' } = match.groups;
    const stated = agency ?? named ?? null;
    const found = date ? findDates(date)[0] : undefined;
    return {
      // The folded text has the original's offsets; what is printed is taken from the original.
      dateline: {
        text: text.slice(0, printed.length),
        place: place ?? null,
        agency: stated && (isAgency(stated) || !/\s/.test(stated)) ? stated : null,
        date: found?.iso ?? null,
      },
      length: match[0].length,
      parts: found?.parts ?? null,
    };
  }
  return null;
}
