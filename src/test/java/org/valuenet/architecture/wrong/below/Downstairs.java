package org.valuenet.architecture.wrong.below;

import org.valuenet.architecture.wrong.above.Upstairs;

class Downstairs {

	Upstairs looksUp() {
		return new Upstairs();
	}

}
