package org.valuenet.architecture.wrong.above;

public class Upstairs {

}
