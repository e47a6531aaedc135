/** A process's resident memory over the records that it has given, as SVG. */
import { settledSample } from './stream-verdict.js';
import type { Sample } from './watched-command.js';

const plot = { left: 84, top: 52, width: 720, height: 320 } as const;
const width = plot.left + plot.width + 40;
const height = plot.top + plot.height + 64;

/** What memory may grow by once it is settled. */
const ALLOWED_MB = 20;

/** The same samples give the same bytes. */
export function drawMemory(title: string, samples: readonly Sample[], count: number): string {
  const settled = settledSample(samples, count);
  const limit = settled.peakMb + ALLOWED_MB;
  const top = Math.ceil(Math.max(limit, ...samples.map(({ rssMb }) => rssMb)) / 50) * 50;
  const x = (records: number): number => plot.left + (records / count) * plot.width;
  const y = (megabytes: number): number => plot.top + (1 - megabytes / top) * plot.height;
  const line = samples.map(({ records, rssMb }) => `${round(x(records))},${round(y(rssMb))}`).join(' ');
  const allowed = `${ALLOWED_MB} MB over the peak of the first ${settled.records.toLocaleString('en')} records`;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="system-ui, sans-serif" font-size="13" fill="#222">`,
    `<title>${title}</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    text(plot.left, 24, title, 'font-size="15"'),
    ...axes(top, count, x, y),
    stroke(x(settled.records), y(limit), x(count), y(limit), '#b3480f', '7 4'),
    text(x(count), y(limit) - 6, allowed, 'text-anchor="end"'),
    `<polyline points="${line}" fill="none" stroke="#1f5fa8" stroke-width="1.5"/>`,
    '</svg>',
  ].join('\n')}\n`;
}

type Scale = (value: number) => number;

function axes(top: number, count: number, x: Scale, y: Scale): string[] {
  const heights = Array.from({ length: top / 50 + 1 }, (_, step) => step * 50);
  const tenths = Array.from({ length: 11 }, (_, step) => (count * step) / 10);
  return [
    ...heights.flatMap((megabytes) => [
      stroke(x(0), y(megabytes), x(count), y(megabytes), '#e4e4e4'),
      text(x(0) - 10, y(megabytes) + 4, String(megabytes), 'text-anchor="end"'),
    ]),
    ...tenths.map((records) => text(x(records), y(0) + 20, thousands(records), 'text-anchor="middle"')),
    text(x(count / 2), y(0) + 44, 'records, in thousands', 'text-anchor="middle"'),
    text(26, y(top / 2), 'MB', `text-anchor="middle" transform="rotate(-90 26 ${round(y(top / 2))})"`),
  ];
}

const thousands = (records: number): string => String(Math.round(records / 100) / 10);

function stroke(x1: number, y1: number, x2: number, y2: number, color: string, dashes = ''): string {
  const ends = `x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}"`;
  return `<line ${ends} stroke="${color}"${dashes && ` stroke-dasharray="${dashes}"`}/>`;
}

function text(px: number, py: number, words: string, attributes: string): string {
  return `<text x="${round(px)}" y="${round(py)}" ${attributes}>${words}</text>`;
}

const round = (value: number): string => String(Math.round(value * 10) / 10);
