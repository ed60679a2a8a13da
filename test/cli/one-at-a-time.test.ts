import { describe, expect, it } from 'vitest';

import { oneAtATime } from '../../src/cli/one-at-a-time.ts';

/** Work that ends when it is told to. */
function work(): {
  readonly make: (subject: { readonly name: string }) => Promise<string>;
  readonly begun: string[];
  end(fault?: Error): void;
} {
  const begun: string[] = [];
  let settle: (fault: Error | undefined) => void = () => {};
  return {
    begun,
    make: ({ name }) => {
      begun.push(name);
      return new Promise((resolve, reject) => {
        settle = (fault) => (fault ? reject(fault) : resolve(`made ${name}`));
      });
    },
    end: (fault) => settle(fault),
  };
}

/** What was promised before has been done. */
const turn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

describe('one at a time', () => {
  it('shares what is made of one subject, also when it is ready', async () => {
    const { begun, end, make } = work();
    const ask = oneAtATime(make);
    const subject = { name: 'a' };
    const both = [ask(subject), ask(subject)];
    await turn();
    end();

    expect(await Promise.all([...both, ask(subject)])).toEqual(['made a', 'made a', 'made a']);
    expect(begun).toEqual(['a']);
  });

  it('lets another subject wait', async () => {
    const { begun, end, make } = work();
    const ask = oneAtATime(make);
    const first = ask({ name: 'a' });
    const second = ask({ name: 'b' });
    await turn();
    const meanwhile = [...begun];
    end();
    await first;
    await turn();
    end();

    expect(meanwhile).toEqual(['a']);
    expect(await second).toBe('made b');
  });

  it('makes anew what failed', async () => {
    const { begun, end, make } = work();
    const ask = oneAtATime(make);
    const subject = { name: 'a' };
    const failed = ask(subject);
    await turn();
    end(new Error('no browser'));
    await expect(failed).rejects.toThrow('no browser');
    const again = ask(subject);
    await turn();
    end();

    expect(await again).toBe('made a');
    expect(begun).toEqual(['a', 'a']);
  });
});
