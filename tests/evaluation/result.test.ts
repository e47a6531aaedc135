import { expect, it } from 'vitest';
import { analyse, defaultCleanOptions } from '../../src/pipeline.js';
import { failedResult, toResult } from './result.js';

it('keeps where each scored field was found', async () => {
  const content = `<html><head><title>Bridge opens | The Example</title>
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge opens","author":{"name":"Ann Lee"}}</script>
    </head><body><article><h1>Bridge opens</h1>${'<p>The bridge was opened on a rainy morning by the town.</p>'.repeat(5)}
    </article></body></html>`;
  const raw = { id: 'a', source: 'a', content, format: null, charset: null, url: null };
  const extraction = await analyse(raw, defaultCleanOptions);
  const { title, authors, origins } = toResult('a', extraction);
  expect([title, authors]).toEqual(['Bridge opens', ['Ann Lee']]);
  const [best] = extraction.fields.title;
  expect(origins.title).toEqual({ source: best!.source, certainty: best!.certainty });
  expect(origins.authors?.source).toContain('json-ld');
  expect(origins.datePublished).toBeUndefined();
});

it('has no fields and no confidence for a page that failed', () => {
  const error = { code: 'no-article', message: 'no article found' };
  const failure = { schema: 'cleancopy/1', ok: false, id: 'a', source: 'a', error } as const;
  expect(failedResult('a', failure)).toMatchObject({ ok: false, error, title: null, confidence: 0, origins: {} });
});
