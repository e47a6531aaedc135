/** A reliability plot as SVG: how often bodies are right against how sure the record says they are. */
import type { Bin } from './calibration.js';

/** A line of the plot. */
export interface ReliabilityLine {
  name: string;
  bins: readonly Bin[];
}

/** Told apart by colour, dashes and markers: any of the three is enough. */
const styles = [
  { color: '#1f5fa8', dashes: '', marker: circle },
  { color: '#b3480f', dashes: '7 4', marker: square },
] as const;

const plot = { left: 84, top: 52, size: 480 } as const;
const rowHeight = 46;
const rowsTop = plot.top + plot.size + 68;
const width = plot.left + plot.size + 40;

/** Draws at most two lines over the diagonal, and under them each bin's number of pages. The same bins give the same bytes. */
export function drawReliability(lines: readonly ReliabilityLine[]): string {
  const height = rowsTop + lines.length * rowHeight + 16;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="system-ui, sans-serif" font-size="13" fill="#222">`,
    '<title>Reliability of confidence</title>',
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    text(plot.left, 24, 'Share of bodies that are right (word F1 at least 0.9), by confidence', 'font-size="15"'),
    ...axes(),
    ...lines.flatMap((line, i) => [...drawLine(line, i), ...legend(line, i), ...counts(line, i)]),
    '</svg>',
  ];
  return `${parts.join('\n')}\n`;
}

const x = (confidence: number): number => plot.left + confidence * plot.size;
const y = (right: number): number => plot.top + (1 - right) * plot.size;

function axes(): string[] {
  const ticks = Array.from({ length: 11 }, (_, i) => i / 10);
  return [
    ...ticks.flatMap((tick) => [
      stroke(x(tick), y(0), x(tick), y(1), '#e4e4e4'),
      stroke(x(0), y(tick), x(1), y(tick), '#e4e4e4'),
      text(x(tick), y(0) + 20, tick.toFixed(1), 'text-anchor="middle"'),
      text(x(0) - 10, y(tick) + 4, tick.toFixed(1), 'text-anchor="end"'),
    ]),
    stroke(x(0), y(0), x(1), y(1), '#777', '2 4'),
    text(x(0.5), y(0) + 42, 'confidence', 'text-anchor="middle"'),
    text(x(0.5), rowsTop, 'pages in each tenth', 'text-anchor="middle"'),
    text(26, y(0.5), 'right', `text-anchor="middle" transform="rotate(-90 26 ${round(y(0.5))})"`),
  ];
}

function drawLine({ bins }: ReliabilityLine, i: number): string[] {
  const { color, dashes, marker } = styles[i]!;
  const points = bins.flatMap(({ confidence, right }) =>
    confidence === null || right === null ? [] : [[x(confidence), y(right)] as const],
  );
  const path = points.map(([px, py]) => `${round(px)},${round(py)}`).join(' ');
  const dashed = dashes && ` stroke-dasharray="${dashes}"`;
  return [
    `<polyline points="${path}" fill="none" stroke="${color}" stroke-width="2"${dashed}/>`,
    ...points.map(([px, py]) => marker(px, py, color)),
  ];
}

/** In the upper left, where a line lies only where confidence is far too low. */
function legend({ name }: ReliabilityLine, i: number): string[] {
  const { color, dashes, marker } = styles[i]!;
  const at = plot.top + 24 + i * 24;
  return [
    stroke(plot.left + 16, at, plot.left + 56, at, color, dashes, 2),
    marker(plot.left + 36, at, color),
    text(plot.left + 66, at + 4, name),
  ];
}

/** A row of bars, one a bin, each with its number of pages over it. */
function counts({ name, bins }: ReliabilityLine, i: number): string[] {
  const { color } = styles[i]!;
  const floor = rowsTop + (i + 1) * rowHeight - 6;
  const most = Math.max(1, ...bins.map(({ pages }) => pages));
  return [
    text(plot.left - 10, floor - 1, name, 'text-anchor="end"'),
    stroke(x(0), floor, x(1), floor, '#999'),
    ...bins.flatMap(({ from, to, pages }) => {
      const bar = (pages / most) * (rowHeight - 24);
      const [left, right] = [x(from) + 3, x(to) - 3];
      return [
        `<rect x="${round(left)}" y="${round(floor - bar)}" width="${round(right - left)}" height="${round(bar)}" fill="${color}" fill-opacity="0.35"/>`,
        text((left + right) / 2, floor - bar - 4, String(pages), 'text-anchor="middle" font-size="12"'),
      ];
    }),
  ];
}

function circle(px: number, py: number, color: string): string {
  return `<circle cx="${round(px)}" cy="${round(py)}" r="4" fill="${color}"/>`;
}

function square(px: number, py: number, color: string): string {
  return `<rect x="${round(px - 4)}" y="${round(py - 4)}" width="8" height="8" fill="${color}"/>`;
}

function stroke(x1: number, y1: number, x2: number, y2: number, color: string, dashes = '', thickness = 1): string {
  const ends = `x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}"`;
  return `<line ${ends} stroke="${color}" stroke-width="${thickness}"${dashes && ` stroke-dasharray="${dashes}"`}/>`;
}

function text(px: number, py: number, words: string, attributes = ''): string {
  return `<text x="${round(px)}" y="${round(py)}"${attributes && ` ${attributes}`}>${words}</text>`;
}

const round = (value: number): string => String(Math.round(value * 10) / 10);
