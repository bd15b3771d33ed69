'use strict';

// The worked examples, one file each, in the order of their tabs.
const EXAMPLES = ['service', 'health', 'customer', 'devices', 'firings', 'imports'];

const notice = document.getElementById('notice');

// The token of a session, which the service wants back with each question; there is none without a session.
function csrf() {
  const token = document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/);
  return token ? { 'X-XSRF-TOKEN': decodeURIComponent(token[1]) } : {};
}

// Asks the service, and says so plainly when it does not answer. Addresses are whole ones: browsers refuse to complete one from
// that of a page that was opened with a password in it.
async function fetcher(request, options) {
  try {
    const answer = await fetch(location.origin + '/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...csrf(), ...(options && options.headers) },
      body: JSON.stringify(request),
    });
    notice.hidden = true;
    return await answer.json();
  } catch (failure) {
    notice.textContent = 'The service does not answer. Is it running? The next request tries again.';
    notice.hidden = false;
    return { errors: [{ message: 'The service does not answer: ' + failure.message }] };
  }
}

async function example(name) {
  const file = await fetch(location.origin + '/graphiql/' + name + '.graphql');
  return { query: await file.text() };
}

Promise.all(EXAMPLES.map(example)).then((tabs) => {
  ReactDOM.createRoot(document.getElementById('graphiql')).render(
    React.createElement(GraphiQL, { fetcher, defaultTabs: tabs, defaultEditorToolsVisibility: false }),
  );
}, () => {
  document.getElementById('graphiql').textContent = 'The examples could not be loaded; reload the page once the service runs.';
});
