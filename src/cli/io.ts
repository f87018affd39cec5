/** The world as a command sees it, handed in so that a test can be the terminal. */
export interface Output {
  write(text: string): void;
  /** Whether a person looks at it; then colour helps. */
  readonly isTerminal: boolean;
}

export interface Io {
  /** Absolute path of the folder that relative paths start from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Puts a question to whoever sits there; absent where nobody does. */
  readonly ask?: (question: string) => Promise<string>;
  /** Settles when whoever sits there wants to stop. */
  readonly stopped: () => Promise<unknown>;
  readonly out: Output;
  readonly err: Output;
}

/** 0 fine (warnings included), 1 something was found or not made, 2 asked for the wrong thing, 3 a fault in here. */
export type ExitCode = 0 | 1 | 2 | 3;
