/**
 * Whether somebody's own rule sets the letters or the spacing of an element. Tools for who reads with difficulty put a rule
 * for every element in a page (`* { … !important }`); it stops at a shadow root, so all inside inherits from the element.
 */
export function hasOwnStyle(element: Element, probe: Element): boolean {
  const style = getComputedStyle(element);
  const lines = parseFloat(style.lineHeight) / parseFloat(style.fontSize);
  return (
    parseFloat(style.letterSpacing) > 0 ||
    parseFloat(style.wordSpacing) > 0 ||
    Math.abs(lines - OUR_LINES) > 0.01 ||
    style.fontFamily !== getComputedStyle(probe).fontFamily
  );
}

/** As in the styles of our elements. */
const OUR_LINES = 1.55;
