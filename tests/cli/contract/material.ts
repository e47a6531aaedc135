const paragraphs = [
  'The old bridge over the river will stay shut until next spring, the town council said on Friday, after divers found ' +
    'cracks in two of its stone piers that had not been there a year ago.',
  'Engineers had inspected the bridge last summer and found it sound, according to the council. The winter floods, the ' +
    'highest in sixty years, then washed out the gravel on which the piers stand.',
  '“We would rather explain a detour than an accident,” the mayor said, adding that repairs would cost about three ' +
    'million and that half of the sum had already been promised by the region.',
  'Buses will take the road through the valley, which adds twenty minutes to the trip. Cyclists and walkers can use a ' +
    'ferry that runs every quarter of an hour from early morning until the evening.',
];

/** A flattened page with an article. */
export function dump(title = 'Bridge stays shut until spring'): string {
  return ['Home', 'News', 'Sport', `${title}`, ...paragraphs, 'Share', 'Privacy policy'].join('\n\n');
}

/** The same as a page whose title nothing can miss. */
export function page(title: string): string {
  const body = [`<h1>${title}</h1>`, ...paragraphs.map((text) => `<p>${text}</p>`)].join('\n');
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article>${body}</article></body></html>`;
}

/** A page that is nothing but chrome. */
export const chrome = 'Home\n\nNews\n\nSport\n\nLog in\n\nShare\n\nPrivacy policy\n';

export function ndjsonLine(id: unknown): string {
  return `${JSON.stringify({ id, text: dump() })}\n`;
}
