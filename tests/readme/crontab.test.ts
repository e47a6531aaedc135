import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { leftOut } from '../servers/left-out.js';
import { opensslIsThere } from '../servers/test-certificate.js';
import { readBlocks } from './blocks.js';
import { readCrontab, runJob } from './cron.js';
import { ferry, firstStories, publish } from './site.js';
import { filesIn, makeHome, startWeb, type Web } from './world.js';

// Between two pages of one host there is a second.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const crontab = readBlocks().find(({ language }) => language === 'crontab');

const hasWeb = opensslIsThere();
if (!hasWeb) leftOut('the crontab of the README', 'no openssl on PATH');

let web: Web | null = null;
beforeAll(async () => {
  web = hasWeb ? await startWeb() : null;
});
afterAll(() => web?.close());

describe.runIf(hasWeb)("the README's crontab", () => {
  afterEach(() => publish(web!.site, 'https://example.org', firstStories));

  it('brings each article once, as a file, and mails nothing while all is well', async () => {
    const { path: home, site, cron } = newJob();
    expect(await cron()).toEqual({ code: 0, mail: null });
    const first = filesIn(path.join(home, 'news'));
    expect(first).toEqual([
      expect.stringMatching(/^\d{4}\/bridge-\w{8}\.md$/),
      expect.stringMatching(/^\d{4}\/quay-\w{8}\.md$/),
    ]);

    const asked = site.requests.length;
    expect(await cron()).toEqual({ code: 0, mail: null });
    expect(site.requests.slice(asked).map((request) => request.path)).toEqual(['/robots.txt', '/feed.xml']);

    publish(site, 'https://example.org', [ferry, ...firstStories]);
    const [bridge, quay] = first.map((name) => statSync(path.join(home, 'news', name)).mtimeMs);
    expect(await cron()).toEqual({ code: 0, mail: null });
    const second = filesIn(path.join(home, 'news'));
    expect(second).toEqual([first[0], expect.stringMatching(/^\d{4}\/ferry-\w{8}\.md$/), first[1]]);
    expect(readFileSync(path.join(home, 'news', second[1]!), 'utf8')).toContain(`title: ${ferry.title}\n`);
    expect(first.map((name) => statSync(path.join(home, 'news', name)).mtimeMs)).toEqual([bridge, quay]);
    expect(filesIn(home)).not.toContain('news.state.lock');
  });

  it.each([
    { status: 503, reason: 'Service Unavailable' },
    { status: 404, reason: 'Not Found' },
  ])('mails each time that the feed answers $status, and not any more when it is there', async ({ status, reason }) => {
    const { path: home, site, cron } = newJob();
    site.routes.set('/feed.xml', () => ({ status }));
    const told = {
      to: 'ann@example.org',
      text: expect.stringMatching(
        new RegExp(
          `^cleancopy: exit code 1\ncleancopy: https://example\\.org/feed\\.xml: HTTP ${status} ${reason}: .+\n$`,
        ),
      ),
    };
    expect((await cron()).mail).toEqual(told);
    expect((await cron()).mail).toEqual(told);
    publish(site, 'https://example.org', firstStories);
    expect(await cron()).toEqual({ code: 0, mail: null });
    expect(filesIn(path.join(home, 'news'))).toHaveLength(2);
    site.routes.set('/feed.xml', () => ({ status }));
    expect((await cron()).mail).toEqual(told);
  });

  it('mails once of a page that is gone for good, and brings the others', async () => {
    const { path: home, site, cron } = newJob();
    site.routes.set('/news/quay', () => ({ status: 404 }));
    expect((await cron()).mail?.text).toMatch(
      /^cleancopy: exit code 1\ncleancopy: https:\/\/example\.org\/news\/quay: HTTP 404 Not Found: .+\n$/,
    );
    expect(filesIn(path.join(home, 'news'))).toEqual([expect.stringContaining('/bridge-')]);
    expect(await cron()).toEqual({ code: 0, mail: null });
  });

  it('mails that its state file is damaged or cannot be written', async () => {
    const { path: home, cron } = newJob();
    writeFileSync(path.join(home, 'news.state'), 'something else\n');
    expect((await cron()).mail?.text).toMatch(/^cleancopy: exit code 2\ncleancopy: news\.state:1: /);
    rmSync(path.join(home, 'news.state'));
    mkdirSync(path.join(home, 'news.state.lock'));
    expect((await cron()).mail?.text).toMatch(/^cleancopy: exit code 3\ncleancopy: /);
  });
});

/** The README's crontab in a home of its own. */
function newJob() {
  const home = makeHome(web!.settings);
  onTestFinished(home.remove);
  const [job, ...others] = readCrontab(crontab!.text);
  expect(others).toEqual([]);
  const cron = async () => {
    const { ended, mail } = await runJob(job!, home.path);
    return { code: ended.code, mail };
  };
  return { path: home.path, site: web!.site, cron };
}
