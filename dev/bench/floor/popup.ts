const line = document.querySelector('p');
line?.focus();
performance.mark('caret-ready');
