/** The globals of Mocha in browser tests, as far as they are used. Tests in Node import theirs from Vitest. */
declare function describe(name: string, body: () => void): void;
/** Without a body it is listed as skipped. */
declare function it(
  name: string,
  body?: (this: { timeout(milliseconds: number): void }) => void | Promise<void>,
): void;
declare function before(body: () => void | Promise<void>): void;
declare function after(body: () => void | Promise<void>): void;
declare function beforeEach(body: () => void | Promise<void>): void;
declare function afterEach(body: () => void | Promise<void>): void;
