import { oneOf, somePaths } from '../arguments.ts';
import { findItems } from '../find.ts';
import { load } from '../load.ts';
import { report } from '../report.ts';
import { github } from '../reporters/github.ts';
import { json } from '../reporters/json.ts';
import { text } from '../reporters/text.ts';
import type { Command } from './command.ts';

const reporters = { text, json, github };

export const check: Command = {
  options: { format: { type: 'string' } },
  run(args, io, translator) {
    const format = oneOf(args, 'format', ['text', 'json', 'github']);
    const { findings } = load(findItems(somePaths(args), io.cwd), io.cwd);
    return report(findings, reporters[format], io, io.out, translator);
  },
};
