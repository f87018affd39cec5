/** The language of every page of the demo: the page says it in `<html lang>`, and the training follows the page. */
const KEY = 'demo-language';
const root = document.documentElement;
const buttons = document.querySelectorAll<HTMLButtonElement>('.languages button');

function speak(language: string): void {
  root.lang = language;
  for (const button of buttons) button.setAttribute('aria-pressed', String(button.lang === language));
}

for (const button of buttons) {
  button.addEventListener('click', () => {
    localStorage.setItem(KEY, button.lang);
    speak(button.lang);
  });
}
speak(localStorage.getItem(KEY) ?? root.lang);
