import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/formats/html/index.js';
import { renderMarkdown } from '../../../src/outputs/markdown-body.js';

test.each([
  ['<pre><code class="language-js">a</code></pre>', 'js'],
  ['<pre class="brush: js notranslate">a</pre>', 'js'],
  ['<div class="highlight highlight-source-shell"><pre>a</pre></div>', 'shell'],
  ['<pre class="lang-py s-code-block"><code class="hljs">a</code></pre>', 'py'],
  ['<pre class="sourceCode haskell"><code class="sourceCode haskell">a</code></pre>', 'haskell'],
  ['<pre><code class="language-c++">a</code></pre>', 'c++'],
  ['<pre><code class="language-plaintext">a</code></pre>', ''],
  ['<pre class="slang">a</pre>', ''],
  ['<pre>a</pre>', ''],
])('the language of %s is %j', (html, language) => {
  expect(renderMarkdown(parseHtml(html, null).blocks)).toBe(`\`\`\`${language}\na\n\`\`\``);
});
