/** Asks a child process one question at a time, and ends one that does not answer in time. */
import { type ChildProcess, fork } from 'node:child_process';

/** What a child left of a question: its answer, or why there is none. */
export type Reply<A> = { answer: A } | { answer: null; reason: 'time limit' | 'died' };

/**
 * Answers every question in order. A child that does not answer within the limit, or that dies, is ended and the next
 * question goes to a new one.
 *
 * @param limit milliseconds for one question; a new child's start-up is within its first
 * @param seen is told how many questions are done
 */
export async function askWithin<Q, A>(
  module: string,
  questions: readonly Q[],
  limit: number,
  seen: (done: number) => void = () => {},
): Promise<Reply<A>[]> {
  const replies: Reply<A>[] = [];
  let child: ChildProcess | null = null;
  try {
    for (const question of questions) {
      child ??= fork(module, { serialization: 'advanced' });
      const reply = await ask<A>(child, question, limit);
      if (reply.answer === null) {
        child.kill('SIGKILL');
        child = null;
      }
      replies.push(reply);
      seen(replies.length);
    }
  } finally {
    child?.kill();
  }
  return replies;
}

function ask<A>(child: ChildProcess, question: unknown, limit: number): Promise<Reply<A>> {
  return new Promise((resolve) => {
    const settle = (reply: Reply<A>): void => {
      clearTimeout(timer);
      child.off('message', answered).off('exit', died);
      resolve(reply);
    };
    const answered = (answer: unknown): void => settle({ answer: answer as A });
    const died = (): void => settle({ answer: null, reason: 'died' });
    const timer = setTimeout(() => settle({ answer: null, reason: 'time limit' }), limit);
    child.once('message', answered).once('exit', died);
    child.send(question as never);
  });
}
