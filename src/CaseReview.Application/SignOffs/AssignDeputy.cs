using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.SignOffs;

/// <summary>The manager lets a nominated deputy sign for an accountable officer (D-SIG-03).</summary>
[Requires(Permission.ManageVersions)]
public sealed record AssignDeputy : IRequest<string>, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Which signatory, by place on the page; from the address.</summary>
    public int Number { get; init; }

    /// <summary>The deputy.</summary>
    [PickedByUser]
    public Guid? DeputyId { get; init; }
}

/// <summary>Checks <see cref="AssignDeputy"/>.</summary>
public sealed class AssignDeputyValidator : AbstractValidator<AssignDeputy>
{
    /// <summary>Sets the rules.</summary>
    public AssignDeputyValidator() => RuleFor(x => x.DeputyId).NotNull().WithMessage("Select the deputy who signs");
}

/// <summary>Handles <see cref="AssignDeputy"/>; answers the deputy's name.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="timetable">The rules by which a new clock runs.</param>
/// <param name="people">Who is nominated.</param>
/// <param name="user">The manager.</param>
/// <param name="clock">Now.</param>
public sealed class AssignDeputyHandler(ICaseReviewDb db, CaseScope scope, CaseTimetable timetable, SignOffPeople people, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<AssignDeputy, string>
{
    /// <inheritdoc />
    public async Task<string> Handle(AssignDeputy command, CancellationToken ct)
    {
        var request = await db.LatestSignOffOf(scope.CaseId, ct) ?? throw new NotFound("sign-off request");
        var signatory = request.At(command.Number);
        var deputy = await people.StandIn(request, signatory, command.DeputyId!.Value, ct);
        var now = clock.GetUtcNow();
        request.HandTo(signatory.Id, deputy, SignOffClock.DueFor(await timetable.RulesOf(await timetable.Load(scope.CaseId, ct), ct), now), user.Actor, now);
        await db.SaveChangesAsync(ct);
        return deputy.Name;
    }
}
