/** A house with one forbidden arrow, to prove that the architecture test bites. */
package org.valuenet.architecture.wrong;
