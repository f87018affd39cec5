/** The cookie of the host's session, in which a learner's token comes. */
export const SESSION_COOKIE = 'register-session';
