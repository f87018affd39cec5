/** What the Vite plugin makes of `import scenario from './scenario.yaml'`, told to TypeScript. */
declare module '*.yaml' {
  const scenario: import('../format/types.ts').Scenario;
  export default scenario;
}
