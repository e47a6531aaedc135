import { describe, expect, it } from 'vitest';
import { parseWireOpening } from '../../../src/fields/dateline/parse-wire-opening.js';

const sentence = 'The harbour was closed for a second day.';

describe('parseWireOpening', () => {
  it.each([
    ['PARIS, Jan 28 (Reuters) — ', 'PARIS', 'Reuters'],
    ['LONDON, January 28 (Reuters) - ', 'LONDON', 'Reuters'],
    ['HANOI, Vietnam (AP) — ', 'HANOI, Vietnam', 'AP'],
    ['ST. JOSEPH, Mich. (AP) — ', 'ST. JOSEPH, Mich.', 'AP'],
    ['WASHINGTON, D.C. — ', 'WASHINGTON, D.C.', null],
    ['Washington, Jan. 28 (UPI) -- ', 'Washington', 'UPI'],
    ['NEW DELHI: ', 'NEW DELHI', null],
    ['BERLIN -- ', 'BERLIN', null],
    ['PUTRAJAYA, Nov 22 — ', 'PUTRAJAYA', null],
    ['AUSTIN (KXAN) — ', 'AUSTIN', 'KXAN'],
    ['LAGOS, Nigeria — ', 'LAGOS, Nigeria', null],
    ['(Reuters) - ', null, 'Reuters'],
    ['Berlin (dpa) - ', 'Berlin', 'dpa'],
    ['Kiel (dpo) - ', 'Kiel', 'dpo'],
    ['Berlin – ', 'Berlin', null],
    ['Rom/Mailand (ANSA) – ', 'Rom/Mailand', 'ANSA'],
    ['London/Teheran - ', 'London/Teheran', null],
    ['PARIS, 28 janv (Reuters) - ', 'PARIS', 'Reuters'],
    ['Pékin, 28 janvier (Xinhua) -- ', 'Pékin', 'Xinhua'],
    ['MADRID, 28 Ene. (EUROPA PRESS) - ', 'MADRID', 'EUROPA PRESS'],
    ['Madrid, 28 ene (EFE).- ', 'Madrid', 'EFE'],
    ['SÃO PAULO, SP (Reuters) - ', 'SÃO PAULO, SP', 'Reuters'],
    ['ROMA - ', 'ROMA', null],
    ['(ANSA) - ROMA, 28 GEN - ', 'ROMA', 'ANSA'],
    ['МОСКВА, 28 янв — РИА Новости. ', 'МОСКВА', 'РИА Новости'],
    ['МОСКВА, 28 января. /ТАСС/. ', 'МОСКВА', 'ТАСС'],
    ['القاهرة (رويترز) - ', 'القاهرة', 'رويترز'],
    ['【ワシントン=共同】', 'ワシントン', '共同'],
    ['[東京 28日 ロイター] - ', '東京', 'ロイター'],
    ['新华社北京1月28日电（记者王小明）', '北京', '新华社'],
    ['中央社記者王小明台北28日電）', '台北', '中央社'],
    ['(서울=연합뉴스) 홍길동 기자 = ', '서울', '연합뉴스'],
  ])('reads %s', (opening, place, agency) => {
    const found = parseWireOpening(opening + sentence);
    expect(found?.dateline).toMatchObject({ place, agency });
    expect((opening + sentence).slice(found?.length)).toBe(sentence);
  });

  it.each([
    'DEAR ABBY: ',
    'TLDR — ',
    'SKU: 400-150 ',
    'SUMMARY: ',
    'SACHA PFEIFFER, HOST: ',
    'STEVE INSKEEP, BYLINE: ',
    'UPDATE: ',
    'WATCH: ',
    'NOTE — ',
    'Q: ',
    'BREAKING — ',
    'EXCLUSIVE — ',
    'FIRST ON FOX: ',
    'Apple (AAPL) - ',
    'INTEL (INTC) — ',
    'John Smith, 28, (pictured) — ',
    'Updated, Jan 28 - ',
    'Monday, 28 Jan 2022 - ',
    'January 28, 2022 - ',
    'COVID-19 — ',
    'NASA — ',
    'Photo: Reuters. ',
    'Step 1 - ',
    'Paris - a city of light, ',
    'Washington: ',
    '【速報】',
    '【写真】',
  ])('takes %sfor no opening', (lookAlike) => {
    expect(parseWireOpening(lookAlike + sentence)).toBeNull();
  });

  it('prints the opening without the dash that parts it from the sentence', () => {
    expect(parseWireOpening(`PARIS, Jan 28 (Reuters) — ${sentence}`)?.dateline.text).toBe('PARIS, Jan 28 (Reuters)');
    expect(parseWireOpening(`МОСКВА, 28 янв — РИА Новости. ${sentence}`)?.dateline.text).toBe(
      'МОСКВА, 28 янв — РИА Новости',
    );
  });

  it('has a date only where the year is printed, and says which day where it is not', () => {
    expect(parseWireOpening(`BERLIN, Jan. 28, 2022 /PRNewswire/ -- ${sentence}`)?.dateline.date).toBe('2022-01-28');
    const found = parseWireOpening(`PARIS, Jan 28 (Reuters) — ${sentence}`);
    expect(found?.dateline.date).toBeNull();
    expect(found?.parts).toMatchObject({ year: null, month: 1, day: 28 });
  });

  it('takes an unknown name in capitals for a place where the text names it', () => {
    const opening = `KAMLOOPS — ${sentence}`;
    expect(parseWireOpening(opening)).toBeNull();
    expect(parseWireOpening(opening, { language: 'en', text: 'Snow fell in Kamloops too.' })?.dateline.place).toBe(
      'KAMLOOPS',
    );
  });
});
