/** Named before anything else in a test: from then on the interface speaks Arabic to it, and `words` are in Arabic. */
document.documentElement.lang = 'ar';
