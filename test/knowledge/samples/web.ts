/** As effects.ts, for what exists in browsers and in the newest JavaScript only; a program of its own. */
window.fetch('/', { method: 'POST' }); // fetch: http by method
fetch('/'); // fetch: http by method
new XMLHttpRequest().send(); // fetch: http write
navigator.sendBeacon('/'); // fetch: http write
new WebSocket('wss://example.com').send(''); // fetch: realtime write
new EventSource('/'); // fetch: realtime read
new EventTarget().addEventListener('x', () => undefined); // fetch: invokes 1 later
setTimeout(() => undefined, 1); // JavaScript: invokes 0 detached
requestAnimationFrame(() => undefined); // JavaScript: invokes 0 detached
Object.groupBy([1], (n) => n); // JavaScript: invokes 1 now
Array.fromAsync([1], (n) => n); // JavaScript: invokes 1 now
Promise.try(() => undefined); // JavaScript: invokes 0 now
new Set([1]).values().map((n) => n); // JavaScript: invokes 0 now
