import { readNotice } from './notice-address';

/** The whole of notice.html: one sentence in a window that Office opens and the reader closes. */
const told = readNotice(window.location.hash);
const text = document.getElementById('text');
if (told && text) {
  document.documentElement.lang = told.language;
  text.textContent = told.sentence;
}
