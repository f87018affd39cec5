/// <reference types="@open-wc/testing" />
// Named first in tsconfig.json: of two declarations of `equal` the later one counts, and that of vitest's chai answers at
// once. The one that @open-wc/testing adds for trees of the page is a promise, which no assertion of ours is.
