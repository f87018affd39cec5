/**
 * Under this name the shelf learns that the training it shows was left. A symbol and no event: that somebody left is nobody's
 * business, and a page has no name for this.
 */
export const LEFT = Symbol('left');
