/* The behaviour of the report. It needs no network, no storage, and nothing that the page's security policy forbids.
   Parts that the page does not hold from the beginning are packed in inert script elements (see ChunkWriter); places are numbers in the whole
   report: o12 is objective 12, o12k3 its key result 3, u5 unit 5, r2 the findings of rule 2. */
(() => {
  'use strict';
  const main = document.getElementById('main');
  const texts = main.dataset;
  const page = Number(texts.page);
  const find = selector => document.querySelector(selector);
  const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, i) => values[i].toLocaleString('en'));
  document.documentElement.classList.add('js');

  /* Chunks: unpacked once, the latest few kept. */

  const kept = new Map();
  const chunkSizes = { o: page, u: Number(texts.rows), f: Number(texts.rows), l: Number(texts.rows) };

  function chunk(kind, number) {
    const id = `chunk-${kind}-${number}`;
    if (!kept.has(id)) {
      if (kept.size > 30) kept.delete(kept.keys().next().value);
      kept.set(id, unpack(document.getElementById(id)));
    }
    return kept.get(id);
  }

  async function unpack(element) {
    if (!element) return [];
    if (!('DecompressionStream' in window)) {
      find('#too-old').hidden = false;
      throw new Error('DecompressionStream is missing');
    }
    const bytes = Uint8Array.fromBase64?.(element.textContent) ?? Uint8Array.from(atob(element.textContent), c => c.charCodeAt(0));
    const text = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
    return text.split('\x1e');
  }

  async function fragments(kind, from, to) {
    const size = chunkSizes[kind];
    const found = [];
    for (let i = from; i < to; i++) found.push((await chunk(kind, Math.floor(i / size)))[i % size]);
    return found;
  }

  /* Gaps: the part [from, to) of a list that is not in the page yet. One at a time is filled, so that none is filled twice. */

  let turn = Promise.resolve();
  const inTurn = job => (turn = turn.then(job, job));
  const range = gap => [Number(gap.dataset.from), Number(gap.dataset.to)];

  function setRange(gap, from, to) {
    if (from >= to) { gap.remove(); return; }
    gap.dataset.from = from;
    gap.dataset.to = to;
    label(gap);
  }

  function label(gap) {
    const [from, to] = range(gap);
    gap.firstElementChild.textContent = fill(texts.showMore, Math.min(page, to - from), to - from);
  }

  /* Puts items [from, to) of a gap into the page; what is left of the gap before and after stays. */
  async function put(gap, from, to) {
    const [first, last] = range(gap);
    const template = document.createElement('template');
    template.innerHTML = (await fragments(gap.dataset.kind, from, to)).join('');
    template.content.querySelectorAll('.gap').forEach(label);
    if (from > first) {
      const before = gap.cloneNode(true);
      gap.before(before);
      setRange(before, first, from);
    }
    gap.before(template.content);
    setRange(gap, to, last);
  }

  const putFirst = gap => inTurn(async () => {
    if (!gap.isConnected) return;
    const [from, to] = range(gap);
    await put(gap, from, Math.min(from + page, to));
  });

  /* Unfolding something for the first time fills the beginning of its lists. */
  let isPrinting = false;
  document.addEventListener('toggle', event => {
    if (event.target.open && !isPrinting) start(event.target);
  }, true);

  function start(details) {
    for (const gap of details.querySelectorAll(':scope > .items > .gap:only-child, :scope > .body > .items > .gap:only-child')) putFirst(gap);
  }

  /* The tree, as two rows of numbers: units stand level by level, objectives in the order of their units. */

  let treeRead;
  function tree() {
    treeRead ??= chunk('tree', 0).then(rows => rows.map(row => row.trim().split(' ').filter(Boolean).map(Number))).then(([children, objectives]) => ({
      firstChild: sums(children, Number(texts.roots)),
      firstObjective: sums(objectives, 0),
    }));
    return treeRead;
  }

  const sums = (counts, start) => counts.map(count => (start += count) - count);

  /* The last place whose sum is not above the number: the unit that has this child or objective. */
  function ownerOf(firsts, number) {
    let low = 0, high = firsts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (firsts[middle] <= number) low = middle; else high = middle - 1;
    }
    return low;
  }

  async function unitsDownTo(unit) {
    const { firstChild } = await tree();
    const path = [unit];
    while (path[0] >= Number(texts.roots)) path.unshift(ownerOf(firstChild, path[0]));
    return path;
  }

  async function reveal(kind, number) {
    if (document.getElementById(kind + number)) return;
    for (const gap of document.querySelectorAll(`.gap[data-kind="${kind}"]`)) {
      const [from, to] = range(gap);
      if (from <= number && number < to) {
        const first = from + Math.floor((number - from) / page) * page;
        await put(gap, first, Math.min(first + page, to));
        return;
      }
    }
  }

  const bringIn = (kind, number) => inTurn(async () => {
    const unit = kind === 'o' ? ownerOf((await tree()).firstObjective, number) : number;
    for (const step of await unitsDownTo(unit)) await reveal('u', step);
    if (kind === 'o') await reveal('o', number);
  });

  async function go(id) {
    const [, kind, number] = /^([ou])(\d+)/.exec(id) ?? [];
    if (!document.getElementById(id) && kind) await bringIn(kind, Number(number));
    const target = document.getElementById(id);
    if (!target) return;
    for (let element = target; element; element = element.parentElement) if (element.localName === 'details') element.open = true;
    find('.aim')?.classList.remove('aim');
    target.classList.add('aim');
    requestAnimationFrame(() => {
      target.scrollIntoView({ block: 'start' });
      if (target.localName === 'details') target.firstElementChild.focus({ preventScroll: true });
    });
  }

  const goToHash = () => location.hash.length > 1 && go(decodeURIComponent(location.hash.slice(1)));
  addEventListener('hashchange', goToHash);
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#"]');
    if (link && link.getAttribute('href') === location.hash) goToHash();
    const button = event.target.closest('.gap > button');
    if (button) putFirst(button.parentElement);
  });

  /* Fold and unfold, on screen and for printing. A print shows what has been unpacked, and unpacks nothing more. */

  const organisation = find('#organisation');
  const setAll = open => organisation.querySelectorAll('.unit, .objective').forEach(details => { details.open = open; });
  find('.unfold')?.addEventListener('click', () => setAll(true));
  find('.fold')?.addEventListener('click', () => setAll(false));
  let folded = [];
  addEventListener('beforeprint', () => {
    isPrinting = true;
    folded = [...document.querySelectorAll('details:not([open], .why)')];
    folded.forEach(details => { details.open = true; });
  });
  addEventListener('afterprint', () => {
    folded.forEach(details => { details.open = false; });
    isPrinting = false;
  });

  /* Light and dark: the system's choice until the button is pressed; nothing is remembered. */

  const theme = find('.theme');
  const systemIsDark = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (document.documentElement.dataset.theme ?? (systemIsDark.matches ? 'dark' : 'light')) === 'dark';
  const showTheme = () => theme.setAttribute('aria-pressed', isDark());
  theme.addEventListener('click', () => {
    document.documentElement.dataset.theme = isDark() ? 'light' : 'dark';
    showTheme();
  });
  systemIsDark.addEventListener('change', showTheme);
  theme.hidden = false;
  showTheme();

  /* Search: every word must occur in the objective's title, key results, owner or rules, or in the names of its unit and those above.
     What matches in the title comes first. */

  const form = find('form.search'), query = find('#query'), band = find('#band'), rule = find('#rule');
  const panel = find('#search'), hits = find('#hits'), found = find('#found');
  const bands = ['none', 'red', 'yellow', 'green'];
  form.hidden = false;

  /* The names from the top down to a unit; of an absurdly deep organisation only the nearest. */
  function pathOf(unit, firstChild, names) {
    const path = [names[unit]];
    while (unit >= Number(texts.roots) && path.length < 12) {
      unit = ownerOf(firstChild, unit);
      path.unshift(names[unit]);
    }
    return path.join(' › ');
  }

  let indexRead;
  function index() {
    indexRead ??= Promise.all([tree(), chunk('names', 0), chunk('search', 0)]).then(([{ firstChild, firstObjective }, names, lines]) => {
      const paths = names.map((_, unit) => pathOf(unit, firstChild, names));
      const lowerPaths = paths.map(path => path.toLowerCase());
      return lines.map((line, place) => {
        const unit = ownerOf(firstObjective, place);
        return { place, line, lower: line.toLowerCase(), path: paths[unit], lowerPath: lowerPaths[unit] };
      });
    });
    return indexRead;
  }

  function matches(entry, words) {
    const [itsBand, , itsRules] = entry.line.split('\x1f', 3);
    return (!band.value || itsBand === band.value)
      && (!rule.value || itsRules.split('\x1d').includes(rule.value))
      && words.every(word => entry.lower.includes(word) || entry.lowerPath.includes(word));
  }

  function showHits(list, from) {
    for (const { place, line, path } of list.slice(from, from + page)) {
      const [itsBand, score, , owner, title] = line.split('\x1f');
      const link = document.createElement('a');
      link.href = `#o${place}`;
      const sign = link.appendChild(document.createElement('span'));
      sign.className = `band ${bands[itsBand]}`;
      sign.textContent = `${score} ${texts[bands[itsBand]]}`;
      link.appendChild(document.createElement('bdi')).textContent = title;
      link.appendChild(document.createElement('small')).textContent = owner ? `${path} · ${owner}` : path;
      hits.appendChild(document.createElement('li')).appendChild(link);
    }
    if (from + page >= list.length) return;
    const more = hits.appendChild(document.createElement('li')).appendChild(document.createElement('button'));
    more.textContent = fill(texts.showMore, Math.min(page, list.length - from - page), list.length - from - page);
    more.addEventListener('click', () => {
      more.parentElement.remove();
      showHits(list, from + page);
    });
  }

  async function search() {
    const words = query.value.toLowerCase().split(/\s+/).filter(Boolean);
    panel.hidden = words.length === 0 && !band.value && !rule.value;
    if (panel.hidden) return;
    found.textContent = texts.searching;
    const entries = await index();
    const inTitle = [], elsewhere = [];
    for (const entry of entries) {
      if (!matches(entry, words)) continue;
      const title = entry.lower.split('\x1f', 5)[4];
      (words.every(word => title.includes(word)) ? inTitle : elsewhere).push(entry);
    }
    const list = inTitle.concat(elsewhere);
    hits.replaceChildren();
    showHits(list, 0);
    found.textContent = fill(texts.found, list.length, entries.length);
  }

  let waiting;
  const searchSoon = () => { clearTimeout(waiting); waiting = setTimeout(search, 150); };
  query.addEventListener('input', searchSoon);
  band.addEventListener('change', search);
  rule.addEventListener('change', search);
  form.addEventListener('submit', event => { event.preventDefault(); search(); });
  const closePanel = () => { panel.hidden = true; };
  find('.close').addEventListener('click', () => { form.reset(); closePanel(); query.focus(); });
  hits.addEventListener('click', event => { if (event.target.closest('a')) closePanel(); });
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !panel.hidden) { closePanel(); query.focus(); }
  });

  /* What stands open from the beginning, and where the address points. */
  document.querySelectorAll('.gap').forEach(label);
  document.querySelectorAll('details[open]').forEach(start);
  document.querySelectorAll('#organisation > .items > .gap:only-child').forEach(putFirst);
  goToHash();
})();
