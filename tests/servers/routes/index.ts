import type { Route, Routes } from '../route.js';
import { brokenRoutes } from './broken.js';
import { charsetRoutes } from './charset.js';
import { compressedRoutes } from './compressed.js';
import { endlessRoutes } from './endless.js';
import { pageRoutes } from './page.js';
import { redirectRoutes } from './redirect.js';
import { unwillingRoutes } from './unwilling.js';

/** What the server does, by path; a path that ends in a slash stands for all under it. */
const builtIn: ReadonlyMap<string, Route> = new Map(
  Object.entries<Route>({
    ...pageRoutes,
    ...redirectRoutes,
    ...unwillingRoutes,
    ...charsetRoutes,
    ...compressedRoutes,
    ...brokenRoutes,
    ...endlessRoutes,
  } satisfies Routes),
);

const notFound: Route = () => ({ status: 404, body: '<!doctype html><title>Not found</title><p>Nothing is here.' });

/** The route for a request's target, the test's own before the built-in ones, and what the target holds beside it. */
export function findRoute(
  target: string,
  own: ReadonlyMap<string, Route>,
): { route: Route; rest: string; query: URLSearchParams } {
  const [path = '', ...queries] = target.split('?');
  const query = new URLSearchParams(queries.join('?'));
  for (const routes of [own, builtIn]) {
    const exact = routes.get(target) ?? routes.get(path);
    if (exact) return { route: exact, rest: '', query };
  }
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const folder = path.slice(0, end + 1);
    const route = own.get(folder) ?? builtIn.get(folder);
    if (route) return { route, rest: decodeURIComponent(path.slice(folder.length)), query };
  }
  return { route: notFound, rest: '', query };
}
