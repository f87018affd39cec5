/** Small drawings of where a contact takes place, 56 wide and 40 high, in the colours of the pictures in the stories. */
import { type TemplateResult, svg } from 'lit';
import type { ContactSetting } from '../../format/vocabulary.ts';

const room = svg`<path fill="#f4e6d3" d="M0 0h56v40H0z"/><path fill="#dcbd98" d="M0 31h56v9H0z"/>`;

export const SIGNS: Readonly<Record<ContactSetting, TemplateResult>> = {
  // The receiver is off the hook.
  phone: svg`${room}
    <path fill="#94705a" d="M4 32h48v4H4z"/>
    <path fill="#5f8791" d="M10 32l3-9q1-2 3-2h12q2 0 3 2l3 9z"/>
    <circle fill="#fdf8ee" cx="22" cy="26.5" r="3"/>
    <path fill="#34404a" d="M15 21v-3h3v1.5h8V18h3v3zM38.5 8.5c1-2.5 4-3 5-.7l1.2 3c.7 1.8-1.7 2.3-2 4-.2 1.4 1.9 2.6 3.4 2 1.9-.8 3.5.7 3 2.7-.8 3-4.5 3.6-7.3 1.3-3.5-3-5-8.5-3.3-12.3z"/>
    <path fill="none" stroke="#34404a" stroke-width="1.3" d="M33 30c4 1.5 5-3.5 2.5-3.5s-1.5 4.5 2 4 4.5-6 2-6-1.5 5 2 4c3-1 3.5-4 3-6"/>`,
  counter: svg`${room}
    <path fill="#fdf8ee" d="M5 4h18v14H5z"/><path fill="#c4dae0" d="M6 6h7v11H6zM15 6h7v11h-7z"/>
    <path fill="#cf9a77" d="M7 24h42v13H7z"/><path fill="#94705a" d="M4 20h48v4H4z"/>
    <path stroke="#b98463" d="M21 25v11M35 25v11"/>
    <path fill="#34404a" d="M33 9h13v9h-5v2h-3v-2h-5z"/><path fill="#7ba6b8" d="M34 10h11v7H34z"/>
    <path fill="#e9c46f" d="M23 20c0-5 6-5 6 0z"/>`,
  door: svg`${room}
    <path fill="#fdf8ee" d="M18 3h22v30H18z"/><path fill="#6f93a0" d="M20 5h18v28H20z"/>
    <path fill="#5f8791" d="M23 17h12v13H23z"/><path fill="#f8d9a3" d="M23 8h5v6h-5zM30 8h5v6h-5z"/>
    <circle fill="#f8d9a3" cx="36" cy="22" r="1.2"/><path fill="#94705a" d="M16 33h26l2 3H14z"/>
    <path fill="#b7795a" d="M46 27h6l-1 6h-4z"/><path fill="#8da287" d="M49 27c-6-1-4.5-7-1-7 .5-3 4-2 3.5.7 3 .3 2.5 6.3-2.5 6.3z"/>`,
  letter: svg`${room}
    <path fill="#cf9a77" d="M8 16 28 4l20 12v19H8z"/><path fill="#fffdf7" d="M13 9h30v21H13z"/>
    <path fill="#6fa3c0" d="M16 12h10v3H16z"/><path stroke="#c7cfd2" d="M16 18h24M16 21h24M16 24h15"/>
    <path fill="#e3c096" d="m8 16 20 12 20-12v19H8z"/><path fill="#d9b184" d="m8 35 16-11q4-3 8 0l16 11z"/>`,
  email: svg`${room}
    <path fill="#34404a" d="M11 6q0-2 2-2h30q2 0 2 2v23H11z"/><path fill="#fffdf7" d="M13 6h30v21H13z"/>
    <path fill="#6fa3c0" d="M13 6h30v4H13z"/><path stroke="#c7cfd2" d="M16 15h24M16 18h24M16 21h15"/>
    <path fill="#8f9aa0" d="M5 29h46l-2 5H7z"/>`,
  // A folder with papers, and the stamp on the first.
  records: svg`${room}
    <path fill="#b98463" d="M9 7h12l3 3h23v25H9z"/><path fill="#fffdf7" d="M12 14h30v20H12z"/>
    <path stroke="#c7cfd2" d="M16 18h11M16 21h9"/>
    <path fill="none" stroke="#5f8791" d="m30.5 17 8.5-.8.6 6-8.5.8zM33 20l4-.4"/>
    <path fill="#d9a66f" d="M7 22h42l-2 15H9z"/>`,
  meeting: svg`${room}
    <path fill="#7fa39a" d="M11 12h10q2 0 2 2v10H9V14q0-2 2-2z"/><path fill="#d98b74" d="M35 12h10q2 0 2 2v10H33V14q0-2 2-2z"/>
    <path fill="#94705a" d="M5 31h46v3h-6l1 5h-3l-1-5H14l-1 5h-3l1-5H5z"/><path fill="#b27c57" d="M12 22h32l7 9H5z"/>
    <path fill="#fdf8ee" d="m22 24 8-.5 2 4.5H22z"/>
    <path fill="#e9c46f" d="M14 22h5v4q0 2-2 2h-1q-2 0-2-2z"/><path fill="#7ba6b8" d="M38 22h5v4q0 2-2 2h-1q-2 0-2-2z"/>`,
};
