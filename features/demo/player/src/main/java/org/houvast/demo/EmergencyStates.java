package org.houvast.demo;

import static org.houvast.demo.Scene.MANAGER;

import org.houvast.demo.Records.Made;

/** Somebody of another location steps in and opens files in an emergency, as far as each got. */
final class EmergencyStates {
    private static final String COLLEAGUE = "staff-024";

    private final Scene scene;

    EmergencyStates(Scene scene) {
        this.scene = scene;
    }

    void play() {
        open("child-0037");
        scene.records().read(COLLEAGUE, "/children/child-0037");
        ended("child-0038");
        scene.act(
                MANAGER,
                ended("child-0039"),
                "review",
                "{'verdict':'JUSTIFIED','remark':'The whole group had to leave the building.'}");
    }

    private Made open(String child) {
        return scene.make(
                COLLEAGUE,
                "/break-glass",
                "{'child':'" + child
                        + "','reason':'The team is outside with the ambulance, and asks what helps this child.'}");
    }

    private Made ended(String child) {
        return scene.act(COLLEAGUE, open(child), "end", null);
    }
}
