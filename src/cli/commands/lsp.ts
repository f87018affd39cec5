import { UsageError } from '../usage-error.ts';
import type { Command } from './command.ts';

export const lsp: Command = {
  // Editors say how they talk; it is the only way there is.
  options: { stdio: { type: 'boolean' } },
  async run({ paths }, io, translator) {
    const [path] = paths;
    if (path !== undefined) throw new UsageError('usage.noPath', { path });
    const { serve } = await import('../lsp/serve.ts');
    return serve(io, translator);
  },
};
