using System.ComponentModel.DataAnnotations;
using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.ParallelProcesses;

/// <summary>Records that an agency was asked for information for a process, and when it gave it (S-CDP-01). Answers the agency's name.</summary>
[Requires(Permission.ManageCases)]
public sealed record RecordInformation : IRequest<string>, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Number of the process on the case.</summary>
    public int Number { get; init; }

    /// <summary>Code of the agency.</summary>
    [Display(Name = "Agency")]
    public string? Agency { get; init; }

    /// <summary>UK date on which it was asked.</summary>
    public DateOnly? AskedOn { get; init; }

    /// <summary>UK date on which it gave it; left out while it has not.</summary>
    public DateOnly? GivenOn { get; init; }
}

/// <summary>Checks <see cref="RecordInformation"/>.</summary>
public sealed class RecordInformationValidator : AbstractValidator<RecordInformation>
{
    /// <summary>Makes it.</summary>
    /// <param name="clock">Today.</param>
    public RecordInformationValidator(TimeProvider clock)
    {
        RuleFor(x => x.Agency).NotEmpty().WithMessage("Select the agency");
        RuleFor(x => x.AskedOn).Cascade(CascadeMode.Stop)
            .NotNull().WithMessage("Enter the date the agency was asked")
            .Must(x => x <= UkClock.DateOf(clock.GetUtcNow())).WithMessage("The date the agency was asked must be today or in the past");
        RuleFor(x => x.GivenOn)
            .Must(x => x is null || x <= UkClock.DateOf(clock.GetUtcNow())).WithMessage("The date it gave the information must be today or in the past")
            .Must((x, given) => given is null || x.AskedOn is null || given >= x.AskedOn).WithMessage("The date it gave the information must be the same as or after the date it was asked");
    }
}

/// <summary>Handles <see cref="RecordInformation"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class RecordInformationHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<RecordInformation, string>
{
    /// <inheritdoc />
    public async Task<string> Handle(RecordInformation command, CancellationToken ct)
    {
        var process = await db.Process(scope.CaseId, command.Number, ct);
        var agency = await db.Agencies.AsNoTracking().SingleOrDefaultAsync(x => x.Code == command.Agency, ct) ?? throw new NotFound("agency");
        process.RecordInformation(agency.Id, command.AskedOn!.Value, command.GivenOn, user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return agency.Name;
    }
}
