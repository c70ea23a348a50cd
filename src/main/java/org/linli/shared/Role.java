package org.linli.shared;

/** What a signed-in person may be asked to do. A person may hold several; what they see is bounded by a {@link Scope}. */
public enum Role {
    RESIDENT,
    SOCIAL_WORKER, DISPATCHER, CENTRE_MANAGER, NEIGHBOUR_VOLUNTEER, PROPERTY_KEEPER,
    OFFICER, LEAD, SUPERVISOR, FOLLOW_UP, GRID_WORKER,
    MEDIATOR, LAWYER, PSYCHOLOGIST, PROSECUTOR,
    CANTEEN, COURIER, TEACHER, GUARD,
    FUND_OFFICER, FUND_APPROVER, FUND_PAYER,
    PLANNER, AUDITOR, COMMANDER,
    DISTRICT_ADMIN, SECURITY_ADMIN, SYSTEM_ADMIN,
    /** The program itself: clocks that run out, followers, the sample generator's machinery. */
    SYSTEM;

    /** Everybody who works for the centres or a department: all but residents and the program itself. */
    public boolean isStaff() {
        return this != RESIDENT && this != SYSTEM;
    }
}
