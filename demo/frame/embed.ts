/** The far side: the shelf, and the script that lets the page around take part. */
import '../../src/shelf.ts';
import '../../src/host/embed/embed.ts';
