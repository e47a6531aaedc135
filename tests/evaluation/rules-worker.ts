/** A child process of `--rules`: each page is scored once, then completed with every revision rule and without each. */
import { revise, revisions } from '../../src/blocks/index.js';
import { CleancopyError } from '../../src/errors.js';
import { completePage, type ScoredPage, scorePage } from '../../src/pipeline.js';
import { answerTasks, readTask, type Task } from './task.js';

/** A page's body with all rules, and without each rule that it would be another without. */
export interface RulesResult {
  id: string;
  body: string;
  without: Readonly<Record<string, string>>;
}

async function runTask(task: Task): Promise<RulesResult> {
  const { raw, options, models } = readTask(task);
  try {
    return { id: task.id, ...bodiesOf(await scorePage(raw, options, models)) };
  } catch (error) {
    // An empty dump has no body by any rule; anything else is a bug, and ends the run.
    if (error instanceof CleancopyError) return { id: task.id, body: '', without: {} };
    throw error;
  }
}

function bodiesOf(scored: ScoredPage): Omit<RulesResult, 'id'> {
  const all = revised(scored, null);
  const labels = labelsOf(all);
  const body = bodyOf(all);
  const without: Record<string, string> = {};
  for (const { name } of revisions) {
    const page = revised(scored, name);
    // Fields and body follow from the labels, and most rules change none on most pages.
    if (labelsOf(page) === labels) continue;
    const other = bodyOf(page);
    if (other !== body) without[name] = other;
  }
  return { body, without };
}

/** A copy of a scored page, revised by every rule but one. */
function revised(scored: ScoredPage, omitted: string | null): ScoredPage {
  const blocks = scored.document.blocks.map((block) => ({ ...block, trail: [...block.trail] }));
  const page = { ...scored, document: { ...scored.document, blocks } };
  revise(
    page.document,
    page.lexicon,
    page.options.keep,
    revisions.filter(({ name }) => name !== omitted),
  );
  return page;
}

function labelsOf({ document }: ScoredPage): string {
  return document.blocks.map((block) => (block.label === 'main-content' ? '+' : '-')).join('');
}

function bodyOf(page: ScoredPage): string {
  return completePage(page, []).record.body;
}

answerTasks(runTask);
