using CaseReview.Domain.Cases;

namespace CaseReview.Application.OtherAreas;

/// <summary>The words on screen for what an area is to a case.</summary>
public static class AreaWords
{
    /// <summary>A role in words.</summary>
    /// <param name="role">The role.</param>
    /// <param name="about">Whom the case is about.</param>
    /// <returns>Without a full stop.</returns>
    public static string Words(this AreaRole role, CaseAbout about = CaseAbout.Child) => role switch
    {
        AreaRole.Residence => $"The {about.One()} lives there",
        AreaRole.Incident => "It happened there",
        AreaRole.Placing => $"Its authority placed the {about.One()}",
        AreaRole.LivedBefore => "The family lived there before",
        AreaRole.SharedReview => "Its partnership shares or leads the review",
        AreaRole.ReferredFrom => "It referred the case here",
        AreaRole.Other => "Something else",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };
}
