export interface WebKitWindow {
  goto(address: string): Promise<unknown>;
  goBack(): Promise<unknown>;
  url(): Promise<string>;
  evaluate(expression: string): Promise<unknown>;
  screenshot(): Promise<Buffer>;
  readonly keyboard: { press(key: string): Promise<unknown> };
  readonly mouse: { click(x: number, y: number): Promise<unknown> };
  close(): Promise<void>;
}
export function openWebKit(): Promise<WebKitWindow>;
