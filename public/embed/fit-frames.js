// Gives each frame that shows a chart of "Five demands, explained" the height of its chart. MIT licence: copy it, change it.
// Put it into a script element before the frames. A frame that is sandboxed needs allow-scripts and allow-same-origin for it;
// without, and without this script, a frame keeps the height that is written in its code.
(function () {
	'use strict';
	/** No message can make a frame vanish, or fill the page without end. */
	var LIMITS_PX = [100, 20000];

	window.addEventListener('message', function (event) {
		var data = event.data;
		if (!data || data.type !== 'five-demands:height') return;
		var heightPx = data.heightPx;
		if (!Number.isInteger(heightPx) || heightPx < LIMITS_PX[0] || heightPx > LIMITS_PX[1]) return;
		document.querySelectorAll('iframe[src]').forEach(function (frame) {
			// Only the frame that it came from, and only while that shows what its code says.
			if (frame.contentWindow !== event.source) return;
			var address = new URL(frame.src);
			if (address.origin !== event.origin || !address.pathname.endsWith('/embed/' + data.chart + '.html')) return;
			frame.height = heightPx;
		});
	});
})();
