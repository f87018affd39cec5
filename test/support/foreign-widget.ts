/** What a host may have on its page already: an element with a Lit of its own. */
import { LitElement, type TemplateResult, html } from 'lit';

class HostWidget extends LitElement {
  override render(): TemplateResult {
    return html`<p>The widget of the host</p>`;
  }
}

customElements.define('host-widget', HostWidget);
