@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.valuenet.architecture.wrong.below;
