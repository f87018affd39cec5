/** What a learning record store answers, and how it says no. */

/** Thrown by whatever a request goes through; `handle` makes the answer of it. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Kept, and nothing to say. */
export const done = (): Response => new Response(null, { status: 204 });

export const refuse = ({ status, message }: Refusal): Response => new Response(message, { status });
