/** The language of every page of the demo: the page says it in `<html lang>`, and the training follows the page. */
const KEY = 'demo-language';
const root = document.documentElement;
const buttons = Object.entries({ nl: 'Nederlands', en: 'English' }).map(([language, name]) => {
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', lang: language, textContent: name });
  button.addEventListener('click', () => {
    localStorage.setItem(KEY, language);
    speak(language);
  });
  return button;
});

function speak(language: string): void {
  root.lang = language;
  for (const button of buttons) button.setAttribute('aria-pressed', String(button.lang === language));
}

document.querySelector('.languages')?.append(...buttons);
speak(localStorage.getItem(KEY) ?? root.lang);
