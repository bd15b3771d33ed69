@org.springframework.modulith.ApplicationModule(allowedDependencies = "below")
package org.valuenet.architecture.wrong.above;
