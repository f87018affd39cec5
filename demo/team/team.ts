/** A customer's page for a meeting room: the element, and nothing to hear from it. */
import '../../src/team.ts';
import '../language.ts';
