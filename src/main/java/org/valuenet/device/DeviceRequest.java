package org.valuenet.device;

import org.jspecify.annotations.Nullable;
import org.valuenet.api.CountedPage;

/**
 * What is asked about the devices of a customer.
 *
 * @param signals what is asked about their signals, null if that is answered apart
 */
record DeviceRequest(CountedPage page, @Nullable SignalRequest signals) {

}
