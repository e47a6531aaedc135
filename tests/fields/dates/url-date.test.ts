import { describe, expect, it } from 'vitest';
import { dateInUrl, monthsInUrls } from '../../../src/fields/dates/url-date.js';
import { parseHtml } from '../../../src/formats/html/index.js';

const page = (path: string, head = '') =>
  parseHtml(`<html><head>${head}</head><body>x</body></html>`, `https://planet.example${path}`);

describe('dateInUrl', () => {
  it.each([
    ['/2022/01/28/storm', '2022-01-28'],
    ['/news/2022/1/28/storm', '2022-01-28'],
    ['/news/2022/jan/28/storm', '2022-01-28'],
    ['/2022-01-28/storm', '2022-01-28'],
    ['/2022-01/28/storm', '2022-01-28'],
    ['/storm-2022-01-28.html', '2022-01-28'],
    ['/20220128/storm', '2022-01-28'],
    ['/t20220128_1.htm', '2022-01-28'],
    ['/news/28-01-2022-storm', '2022-01-28'],
    ['/bericht_vom_28.01.2022_sturm', '2022-01-28'],
  ])('reads %s', (path, iso) => {
    expect(dateInUrl(page(path))?.iso).toBe(iso);
  });

  it.each(['/world/storm', '/2022/01/storm', '/2022/13/28/storm', '/article-20221399', '/12345678', '/2022/foo/28/'])(
    'reads none in %s',
    (path) => {
      expect(dateInUrl(page(path))).toBeNull();
    },
  );
});

describe('monthsInUrls', () => {
  it('reads the months by which systems file pages and pictures', () => {
    const image = '<meta property="og:image" content="https://planet.example/uploads/2021/12/storm.jpg">';
    expect(monthsInUrls(page('/2022/01/storm/', image))).toEqual({ page: '2022-01', picture: '2021-12' });
    expect(monthsInUrls(page('/storm'))).toEqual({ page: null, picture: null });
  });
});
